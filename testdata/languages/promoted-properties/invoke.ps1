class Shop {
    [string]$Key
    [string]$Server = 'https://api.example.test'
    [string]$Path = '/oauth/old_token'

    [psobject] Exchange([string]$code) {
        return Invoke-RestMethod -Method Post -Uri ($this.Server + $this.Path) -Body @{ # [code]
            grant_type = 'authorization_code'
            code       = $code
            client_id  = $this.Key
        }
    }
}

$shop = [Shop]@{ Key = 'k-1' }
$shop.Exchange($args[0])
