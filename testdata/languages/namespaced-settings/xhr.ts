namespace Shop {
  export const host = 'https://api.example.test';

  export namespace Paths {
    export const token = '/oauth/old_token';
  }
}

namespace Shop {
  export function url(path: string): string {
    return host + path;
  }
}

import Paths = Shop.Paths;

function refresh(token: string): void {
  const xhr: XMLHttpRequest = new XMLHttpRequest();
  xhr.open('POST', Shop.url(Paths.token));
  xhr.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
  xhr.send(`grant_type=refresh_token&refresh_token=${encodeURIComponent(token)}`); // [refresh]
}
