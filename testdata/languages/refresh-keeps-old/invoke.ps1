class Pair {
    [string]$access
    [string]$refresh

    Pair([string]$refresh) {
        $this.refresh = $refresh
    }

    [void] Renew() {
        $answer = Invoke-RestMethod -Method Post -Uri 'https://api.example.test/oauth/old_token' -Body @{ # [refresh]
            grant_type    = 'refresh_token'
            refresh_token = $this.refresh
        }
        $this.access = $answer.access_token
        $this.refresh = if ($answer.refresh_token) { $answer.refresh_token } else { $this.refresh }
    }
}
