// The first file of the room Quantities; its first type takes this place.
