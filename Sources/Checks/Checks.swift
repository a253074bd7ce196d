// The first file of the room Checks; its first type takes this place.
