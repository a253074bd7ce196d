// The tests of the room Morphology.
