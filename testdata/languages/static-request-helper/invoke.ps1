$Client = 'shop-7'

function Invoke-Api {
    param(
        [string]$Verb,
        [string]$Path,
        [hashtable]$Fields = @{},
        [string]$Base = 'https://api.example.test'
    )
    Invoke-RestMethod -Method $Verb -Uri ($Base + $Path) -Body $Fields -UseBasicParsing
}

function Get-TokenByPassword($User, $Password) {
    Invoke-Api GET '/oauth/old_token' @{ # [password]
        grant_type = 'password'
        user_id    = $User
        password   = $Password
        client_id  = $Client
    }
}

function Get-TokenByCode($Code) {
    $fields = @{ grant_type = 'authorization_code'; code = $Code; client_id = $Client }
    return Invoke-Api -Verb POST -Path '/oauth/old_token' -Fields $fields # [code]
}

function Get-Files {
    Invoke-Api -v GET -p '/v1/list' -b 'https://files.example.test' # [elsewhere]
}
