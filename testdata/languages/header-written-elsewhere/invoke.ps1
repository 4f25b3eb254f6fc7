class ShopClient {
    hidden [hashtable]$headers = @{ Accept = 'application/json' }

    [void] Authorize([string]$token) {
        $this.headers['Authorization'] = "Bearer $token"
    }

    [psobject] Me() {
        return Invoke-RestMethod -Uri 'https://api.example.test/v1/me' -Headers $this.headers # [me]
    }

    [psobject] Refresh([string]$token) {
        $own = $this.headers.Clone()
        $own.Remove('Authorization')
        $body = @{ grant_type = 'refresh_token'; refresh_token = $token }
        return Invoke-RestMethod -Method Post -Uri 'https://api.example.test/oauth/old_token' -Headers $own -Body $body # [refresh]
    }
}
