const hosts = { us: 'https://api.example.test', eu: 'https://eu.example.test' };

export function byMap(region, user) {
  if (!(region in hosts)) {
    throw new Error(region);
  }
  return fetch(`${hosts[region]}/oauth/old_token?grant_type=password&user_id=${user}`); // [map]
}

export function bySwitch(region, user) {
  let host;
  switch (region) {
    case 'us':
      host = 'https://api.example.test';
      break;
    case 'eu':
      host = 'https://eu.example.test';
      break;
    default:
      throw new Error(region);
  }
  return fetch(`${host}/oauth/old_token?grant_type=password&user_id=${user}`); // [switch]
}
