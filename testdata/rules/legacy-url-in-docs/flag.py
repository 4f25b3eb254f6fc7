"""Logs in at https://api.getgo.com/oauth/access_token first."""  # expect: legacy-url-in-docs high


def login():
    # see https://api.getgo.com/oauth/authorize  expect: legacy-url-in-docs high
    return None
