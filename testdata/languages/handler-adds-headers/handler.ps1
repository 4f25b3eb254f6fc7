class ShopHandler {
    [string] $Secret

    ShopHandler([string]$secret) { $this.Secret = $secret }

    [hashtable] Handle([hashtable]$request) {
        $pair = [System.Text.Encoding]::UTF8.GetBytes('k-1:' + $this.Secret)
        $request.Headers.Authorization = 'Basic ' + [System.Convert]::ToBase64String($pair)
        if ($request.Body.Count -gt [int]$env:SHOP_FIELDS) {
            $request.Headers.Add('X-Shop', '7')
        }
        return $request
    }
}

$handler = [ShopHandler]::new($env:SHOP_SECRET)

function Get-TokenForCode {
    param([Parameter(Mandatory = $true)][string]$Code)

    $request = $handler.Handle(@{
        Method  = 'Post'
        Uri     = 'https://api.example.test/oauth/old_token'
        Headers = @{}
        Body    = @{ grant_type = 'authorization_code'; code = $Code }
    })
    Invoke-RestMethod @request # [code]
}
