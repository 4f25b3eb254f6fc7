class ShopSession {
    hidden [string]$username
    hidden [string]$password = $null
    hidden [string]$apiKey = $null

    [void] SetCredentials([string]$username, [string]$password) {
        $this.username = $username
        $this.password = $password
    }

    [void] SetApiKey([string]$apiKey) { $this.apiKey = $apiKey }

    [string] Open() {
        if (-not $this.username -or -not $this.password) { throw 'No credentials.' }
        if ($null -eq $this.apiKey) { throw 'No key.' }
        $answer = Invoke-RestMethod -Uri 'https://api.example.test/oauth/old_token' -Body @{ # [login]
            grant_type = 'password'
            user_id    = $this.username
            password   = $this.password
            client_id  = $this.apiKey
        }
        return $answer.access_token
    }
}
