. $PSScriptRoot/Gateway.ps1

class Login {
    [void] Run([hashtable]$WebEvent) {
        $answer = [Gateway]::Submit(@{ grant_type = 'authorization_code'; code = $WebEvent.Query.code }) # [code]
        $WebEvent.Session.Data.access = $answer.access_token
        $WebEvent.Session.Data.refresh = $answer.refresh_token
    }
}
