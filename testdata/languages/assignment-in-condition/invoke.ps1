$uri = $base = 'https://api.example.test/oauth/old_token'

function Open-Shop($User, $Password) {
    if ($answer = Invoke-RestMethod "${uri}?grant_type=password&user_id=$User&password=$Password") { # [login]
        return $answer.access_token
    }
    return $null
}
