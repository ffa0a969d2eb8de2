/** A place while there are places, then the waiting list. */
export function seatFor(capacity: number, registered: number): 'registered' | 'waitlisted' {
  return registered < capacity ? 'registered' : 'waitlisted';
}

export function freeSeats(capacity: number, registered: number): number {
  return Math.max(0, capacity - registered);
}
