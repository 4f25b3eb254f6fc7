# expect: PUT https://api.example.test/v1/a form a=1
# expect: PATCH https://api.example.test/v1/b form b=2
# expect: DELETE https://api.example.test/v1/c
# expect: HEAD https://api.example.test/v1/d
# expect: POST https://api.example.test/v1/e query key=k form e=5
import requests

BASE = 'https://api.example.test/v1/'

requests.put(BASE + 'a', {'a': '1'})
requests.patch(BASE + 'b', data={'b': '2'})
requests.delete(BASE + 'c')
requests.head(BASE + 'd', timeout=5)
session = requests.session()
session.params.update({'key': 'k'})
session.request(method='POST', url=BASE + 'e', data={'e': '5'}, verify=False)
