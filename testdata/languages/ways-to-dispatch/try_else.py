import requests

try:
    from local_settings import HOST
except ImportError:
    HOST = 'https://api.example.test'


def exchange(code):
    try:
        form = {'grant_type': 'authorization_code', 'code': str(code)}
    except ValueError:
        raise
    else:
        response = requests.post('https://api.example.test/oauth/old_token', data=form)  # [code]
    finally:
        print('done')
    return response
