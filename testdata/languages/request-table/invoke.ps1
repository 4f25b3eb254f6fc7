$Endpoints = @{
    token = @{ Method = 'POST'; Uri = 'https://api.example.test/oauth/old_token' }
    me    = @{ Method = 'GET'; Uri = 'https://api.example.test/v1/me' }
}

function Invoke-Named($Name, $Fields) {
    $request = $Endpoints[$Name]
    Invoke-RestMethod @request -Body $Fields # [run]
}

function Get-Exchange($Code) {
    Invoke-Named 'token' @{ grant_type = 'authorization_code'; code = $Code } # [code]
}

function Get-Me {
    Invoke-Named -Name me -Fields @{ expand = 'keys' }
}
