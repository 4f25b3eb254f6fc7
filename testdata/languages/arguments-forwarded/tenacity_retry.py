import requests
from tenacity import retry, stop_after_attempt


@retry(stop=stop_after_attempt(3))
def post(url, form):
    response = requests.post(url, data=form)
    response.raise_for_status()
    return response


def exchange(code):
    return post('https://api.example.test/oauth/old_token', {'grant_type': 'authorization_code', 'code': code})  # [code]
