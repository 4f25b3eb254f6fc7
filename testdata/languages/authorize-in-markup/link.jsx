import React from 'react';

const authorize = 'https://api.example.test/oauth/old_authorize';

export function Connect({ clientId }) {
  return (
    <p>
      Not connected yet.
      <a className="button" href={`${authorize}?client_id=${clientId}`} /* [authorize] */>Connect</a>
    </p>
  );
}
