class TokenStore {
    hidden [string]$key

    TokenStore() { }
    TokenStore([string]$key) { $this.key = $key }

    [psobject] Refresh([string]$token) {
        if ([string]::IsNullOrEmpty($this.key)) { return $null }
        $uri = "https://api.example.test/oauth/old_token?grant_type=refresh_token&refresh_token=$token&client_id=$($this.key)"
        return Invoke-RestMethod -Uri $uri # [refresh]
    }
}
