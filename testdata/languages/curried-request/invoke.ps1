function New-Call([string]$Base) {
    return {
        param([string]$Verb)
        return {
            param([string]$Path)
            return {
                param([hashtable]$Fields)
                Invoke-RestMethod -Method $Verb -Uri ($Base + $Path) -Body $Fields
            }.GetNewClosure()
        }.GetNewClosure()
    }.GetNewClosure()
}

$api = New-Call 'https://api.example.test'
$post = & $api 'POST'
$get = & $api 'GET'

function Get-Token($Code) {
    & (& $post '/oauth/old_token') @{ grant_type = 'authorization_code'; code = $Code } # [code]
}

function Get-Login($User) {
    & (& $get '/oauth/old_token') @{ grant_type = 'password'; user_id = $User } # [login]
}
