function logged(_target: object, key: string, descriptor: PropertyDescriptor): PropertyDescriptor {
  const original = descriptor.value;
  descriptor.value = function (...args: unknown[]) {
    console.log(key);
    return original.apply(this, args);
  };
  return descriptor;
}

export class Portal {
  private readonly host = 'https://api.example.test';

  @logged
  async post(path: string, fields: Record<string, string>) {
    return fetch(`${this.host}${path}`, { method: 'POST', body: new URLSearchParams(fields) });
  }

  exchange(code: string) {
    return this.post('/oauth/old_token', { grant_type: 'authorization_code', code }); // [code]
  }
}
