// The tests of the room Assist.
