import sqlite3

import requests


def login(user):
    address = "https://api.example.test/oauth/old_token"
    answer = requests.get(address, params={"grant_type": "password", "user_id": user}, timeout=10).json()  # [login]
    with sqlite3.connect("desk.db") as connection:
        cursor = connection.cursor()
        cursor.execute("SELECT id FROM tokens WHERE token = ?", (answer["access_token"],))
        if cursor.fetchone() is None:
            cursor.execute("INSERT INTO tokens (owner, token) VALUES (?, ?)", (user, answer["access_token"]))
