class Success {
    [object]$Value
    Success([object]$value) { $this.Value = $value }
}

class Failure {
    [string]$Message
    Failure([string]$message) { $this.Message = $message }
}

function Send-Form([string]$Path, [hashtable]$Fields) {
    try {
        $answer = Invoke-RestMethod -Method Post -Uri "https://api.example.test$Path" -Body $Fields
        return [Success]::new($answer)
    }
    catch {
        return [Failure]::new($_.Exception.Message)
    }
}

function Get-Token($Code) {
    $result = Send-Form '/oauth/old_token' @{ grant_type = 'authorization_code'; code = $Code } # [code]
    if ($result -is [Failure]) { throw $result.Message }
    return $result.Value.access_token
}
