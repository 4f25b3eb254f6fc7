enum Stage {
    Live
    Test
}

function Get-Host([Stage]$Stage) {
    switch ($Stage) {
        ([Stage]::Live) { return 'https://api.example.test' }
        ([Stage]::Test) { return 'https://sandbox.example.test' }
    }
}

class Renewal {
    [Stage] $Stage = [Stage]::Live

    [object] Run([string]$token) {
        $fields = @{ grant_type = 'refresh_token'; refresh_token = $token }
        return Invoke-RestMethod -Method Post -Uri ((Get-Host $this.Stage) + '/oauth/old_token') -Body $fields # [live]
    }
}
