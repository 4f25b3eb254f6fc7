$Hosts = [ordered]@{
    live = 'https://api.example.test'
    test = 'https://api-test.example.test'
}

class Shop {
    hidden [string]$server

    Shop([string]$stage) {
        if (-not $script:Hosts.Contains($stage)) { throw "no stage $stage" }
        $this.server = $script:Hosts[$stage]
    }

    [psobject] Exchange([string]$code) {
        return Invoke-RestMethod -Method Post -Uri "$($this.server)/oauth/old_token" -Body @{ # [code]
            grant_type = 'authorization_code'
            code       = $code
        }
    }
}

$LiveShop = [Shop]::new('live')
