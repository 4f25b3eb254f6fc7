. $PSScriptRoot/Gateway.ps1

class Renewal {
    [void] Run([hashtable]$WebEvent) {
        $old = $WebEvent.Session.Data.refresh
        $answer = [Gateway]::Submit(@{ grant_type = 'refresh_token'; refresh_token = $old }) # [refresh]
        $WebEvent.Session.Data.access = $answer.access_token
    }
}
