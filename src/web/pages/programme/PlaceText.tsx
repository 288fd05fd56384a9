/** Where a session is: an address on the web is a link, a room is a text. */
export const PlaceText = ({ place }: { readonly place: string }) =>
  /^https?:\/\/\S+$/.test(place) ? <a href={place}>{place}</a> : <>{place}</>;
