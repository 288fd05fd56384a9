/** The lodestar: four long rays and four short ones. Decorative, the name always stands beside it. */
export const StarMark = () => (
  <svg class="ls-star" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
    <path
      class="ls-star-short"
      d="M16 16 8.2 8.2 14 12.6 16 16l2-3.4 5.8-4.4L19.4 14 16 16l3.4 2 4.4 5.8-5.8-4.4L16 16l-2 3.4-5.8 4.4L12.6 18 16 16l-3.4-2-4.4-5.8z"
    />
    <path
      class="ls-star-long"
      d="M16 1c.7 7.600 2.900 12.400 15 15-12.100 2.600-14.300 7.400-15 15-.7-7.600-2.900-12.400-15-15C13.100 13.400 15.300 8.600 16 1z"
    />
  </svg>
);
