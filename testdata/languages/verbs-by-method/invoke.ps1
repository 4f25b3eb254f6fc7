class Api {
    hidden [psobject] Send([string]$method, [string]$uri, [hashtable]$data, [hashtable]$headers) {
        return Invoke-RestMethod -Method $method -Uri $uri -Body $data -Headers $headers
    }

    [psobject] Get([string]$uri, [hashtable]$data) {
        return $this.Send('GET', $uri, $data, @{})
    }

    [psobject] Post([string]$uri, [hashtable]$data) {
        return $this.Send('POST', $uri, $data, @{ 'Content-Type' = 'application/x-www-form-urlencoded' })
    }
}

$Api = [Api]::new()

function Get-Login($User) {
    $Api.Get('https://api.example.test/oauth/old_token', @{ grant_type = 'password'; user_id = $User }) # [password]
}

function Update-Login($Token) {
    $Api.Post('https://api.example.test/oauth/old_token', @{ grant_type = 'refresh_token'; refresh_token = $Token }) # [refresh]
}
