// The tests of the room Presentation.
