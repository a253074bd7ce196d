// The first file of the room Names; its first type takes this place.
