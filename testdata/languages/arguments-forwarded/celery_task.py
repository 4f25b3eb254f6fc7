from celery import shared_task
import requests

SESSION = requests.Session()


class Client:
    def __init__(self, base):
        self.base = base.rstrip('/')

    def post(self, path, data=None, **kwargs):
        kwargs.setdefault('timeout', 10)
        response = SESSION.post('{}/{}'.format(self.base, path.lstrip('/')), data=data, **kwargs)
        response.raise_for_status()
        return response


@shared_task(bind=True, max_retries=3, default_retry_delay=60)
def exchange(self, code):
    client = Client('https://api.example.test/')
    try:
        client.post('/oauth/old_token', {'grant_type': 'authorization_code', 'code': code})  # [code]
    except requests.RequestException as error:
        raise self.retry(exc=error)


def callback(request):
    exchange.delay(request.GET['code'])
