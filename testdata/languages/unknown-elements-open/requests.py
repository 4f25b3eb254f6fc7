import requests


def token(code, extra):
    fields = {"grant_type": "authorization_code", "code": code}
    fields.update(extra)
    form = []
    for name, value in fields.items():
        form.append((name, value))
    answer = requests.post("https://api.example.test/oauth/old_token", data=form, timeout=10)  # [token]
    answer.raise_for_status()
    return answer.text
