class Renew {
    hidden [hashtable]$headers

    [Renew] Prepare([bool]$debugging) {
        $this.headers = @{ Accept = 'application/json' }
        if (-not $debugging) { return $this }
        $this.headers['X-Debug'] = '1'
        return $this
    }

    [string] Run([string]$token, [bool]$debugging) {
        $null = $this.Prepare($debugging)
        $fields = @{ grant_type = 'refresh_token'; refresh_token = $token }
        $response = Invoke-WebRequest -Method Post -Uri 'https://api.example.test/oauth/old_token' -Headers $this.headers -Body $fields # [token]
        if ($response.StatusCode -ne 200) { return $null }
        return $response.Content
    }
}
