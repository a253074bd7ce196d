// The tests of the room Bitext.
