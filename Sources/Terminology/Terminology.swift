// The first file of the room Terminology; its first type takes this place.
