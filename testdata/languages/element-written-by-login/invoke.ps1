class Shared {
    hidden [hashtable]$headers = @{ Accept = 'application/json' }

    [void] Login([string]$user) {
        $answer = Invoke-RestMethod -Method Post -Uri 'https://api.example.test/oauth/old_token' -Headers $this.headers -Body @{ # [login]
            grant_type = 'password'
            user_id    = $user
        }
        $this.headers['Authorization'] = "Bearer $($answer.access_token)"
    }
}
