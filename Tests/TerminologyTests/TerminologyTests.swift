// The tests of the room Terminology.
