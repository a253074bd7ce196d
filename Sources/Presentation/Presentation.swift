// The first file of the room Presentation; its first type takes this place.
