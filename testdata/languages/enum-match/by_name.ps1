enum Stage { Live; Test }

class Stages {
    static [string] HostOf([Stage]$stage) {
        $found = switch ($stage) {
            'Live' { 'https://api.example.test' }
            'Test' { 'https://sandbox.example.test' }
            default { throw "no such stage: $stage" }
        }
        return $found
    }
}

function Update-Token {
    param([string]$Token, [Stage]$Stage = 'Live')

    $body = @{ grant_type = 'refresh_token'; refresh_token = $Token }
    Invoke-RestMethod -Uri "$([Stages]::HostOf($Stage))/oauth/old_token" -Method POST -Body $body # [live]
}
