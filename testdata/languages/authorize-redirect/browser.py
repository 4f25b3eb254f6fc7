import uuid
import webbrowser


def login():
    state = uuid.uuid4()
    url = (
        'https://api.example.test/oauth/old_authorize'
        f'?client_id=k-1&redirect_uri=https://shop.example.test/back&state={state}'
    )
    webbrowser.open(url)  # [authorize]
