# expect: POST https://api.example.test/oauth/old_token form grant_type=authorization_code code=* headers Authorization="Basic base64(app:*)" Accept=application/json
import base64
import json
from urllib.parse import urlencode
from urllib.request import Request, urlopen


def exchange(code, secret):
    data = urlencode({'grant_type': 'authorization_code', 'code': code}).encode('utf-8')
    request = Request('https://api.example.test/oauth/old_token', data=data, headers={'Accept': 'application/json'})
    basic = base64.b64encode(f'app:{secret}'.encode()).decode()
    request.add_header('Authorization', f'Basic {basic}')
    with urlopen(request, timeout=10) as response:
        return json.loads(response.read().decode('utf-8'))
