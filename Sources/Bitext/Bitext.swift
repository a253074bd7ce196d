// The first file of the room Bitext; its first type takes this place.
