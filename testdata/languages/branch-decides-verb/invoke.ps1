function Invoke-Shop {
    param([string]$Path, [hashtable]$Body, [string]$Token, [string]$Method)

    $headers = @{ Accept = 'application/json' }
    if ($Token) { $headers.Authorization = "Bearer $Token" }
    $verb = $Method ? $Method : ($Body ? 'POST' : 'GET')
    $request = @{
        Method  = $verb
        Uri     = "https://api.example.test$Path"
        Headers = $headers
    }
    if ($Body) { $request.Body = $Body }
    Invoke-RestMethod @request
}

function Update-Token($Token) {
    Invoke-Shop '/oauth/old_token' -Body @{ grant_type = 'refresh_token'; refresh_token = $Token } # [refresh]
}

function Get-Me($Session) {
    Invoke-Shop -Path '/v1/me' -Token "t$Session" # [me]
}
