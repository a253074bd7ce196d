// The tests of the room Quantities.
