const AUTHORIZE = 'https://api.example.test/oauth/old_authorize';

export class Buttons {
  constructor(private readonly document: Document) {}

  first(): void {
    window.location.href = `${AUTHORIZE}?client_id=k-1`; // [href]
  }

  second = () => {
    location.assign(AUTHORIZE + '?client_id=k-2'); // [assign]
  };

  third(): void {
    window.location = `${AUTHORIZE}?client_id=k-3` as any; // [window]
  }

  fourth(): void {
    window.location.replace(AUTHORIZE + '?' + new URLSearchParams({ client_id: 'k-4' })); // [replace]
  }

  fifth(): void {
    window.open(`${AUTHORIZE}?client_id=k-5`, '_self'); // [open]
  }
}
