// The tests of the room Names.
