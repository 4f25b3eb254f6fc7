function Send-Code($Value) {
    Invoke-RestMethod -Method Post -Uri 'https://api.example.test/oauth/old_token' -Body @{ # [code]
        grant_type = 'authorization_code'
        code       = $Value
    }
}

function Invoke-Grant([string]$Kind, [string]$Value) {
    $command = "Send-$Kind"
    & $command $Value
}

function Get-Token($Code) { Invoke-Grant 'Code' $Code }
