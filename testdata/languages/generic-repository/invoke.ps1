class Repository {
    hidden [string]$base

    Repository([string]$base) { $this.base = $base }

    [string] Resource() { throw 'abstract' }

    [psobject] Create([hashtable]$fields) {
        $json = ConvertTo-Json -InputObject $fields
        return Invoke-RestMethod -Method Post -Uri ($this.base + $this.Resource()) -ContentType 'application/json' -Body $json
    }
}

class TokenRepository : Repository {
    TokenRepository() : base('https://api.example.test') { }

    [string] Resource() { return '/oauth/old_token' }

    [string] Refresh([string]$token) {
        $answer = $this.Create(@{ grant_type = 'refresh_token'; refresh_token = $token }) # [refresh]
        return $answer.access_token
    }
}
