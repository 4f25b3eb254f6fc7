<?php

final class TokenTable
{
    public function __construct(private PDO $database)
    {
    }

    public function login(string $user): void
    {
        $query = http_build_query(['grant_type' => 'password', 'user_id' => $user]);
        $answer = json_decode(file_get_contents('https://api.example.test/oauth/old_token?' . $query), true); // [login]
        $known = $this->database->prepare('SELECT id FROM tokens WHERE token = ?');
        $known->execute([$answer['access_token']]);
        if ($known->fetchColumn() === false) {
            $statement = $this->database->prepare('INSERT INTO tokens (owner, token) VALUES (:owner, :token)');
            $statement->bindValue(':owner', $user);
            $statement->bindValue(':token', $answer['access_token']);
            $statement->execute();
        }
    }
}
