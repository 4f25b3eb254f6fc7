class OAuthClient {
    [string]$ClientId

    OAuthClient([string]$clientId) {
        if ($this.GetType() -eq [OAuthClient]) { throw 'OAuthClient is abstract' }
        $this.ClientId = $clientId
    }

    [string] AuthorizeEndpoint() { throw 'not implemented' }
    [string] TokenEndpoint() { throw 'not implemented' }

    [string] AuthorizeUrl() {
        return '{0}?client_id={1}' -f $this.AuthorizeEndpoint(), $this.ClientId # [authorize]
    }

    [psobject] Exchange([string]$code) {
        $body = @{ grant_type = 'authorization_code'; code = $code }
        return Invoke-RestMethod -Method Post -Uri $this.TokenEndpoint() -Body $body # [exchange]
    }
}

class ShopClient : OAuthClient {
    ShopClient() : base('k-1') { }

    [string] AuthorizeEndpoint() { return 'https://api.example.test/oauth/old_authorize' }
    [string] TokenEndpoint() { return 'https://api.example.test/oauth/old_token' }
}
