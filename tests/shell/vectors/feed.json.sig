{
  "payloadType": "application/vnd.prisoner-card.feed+json",
  "signatures": [
    {
      "keyid": "rfc8032-test-1",
      "sig": "E+j+SKSrYlNnDLwFFXzlqFudKvtPaR64t2AeI8HegbyXeAYCwrKTAbfELq+LgzULrd566yrNjDo7W36Tkw0fDA=="
    }
  ]
}
