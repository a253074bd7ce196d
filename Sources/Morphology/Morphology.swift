// The first file of the room Morphology; its first type takes this place.
